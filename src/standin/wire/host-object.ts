/**
 * An object of the host that office.js can address. Subclasses carry Microsoft's class name and camel-case members;
 * what the library does not know about a class can't be reached over the wire.
 */
export abstract class HostObject {
  /** Microsoft's name of the class, also in minified bundles. */
  static readonly typeName: string = "";

  get typeName(): string {
    return (this.constructor as typeof HostObject).typeName;
  }
}

/** A collection whose children are loaded with it. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  /** Children in Excel's order. */
  abstract get items(): Item[];
}
