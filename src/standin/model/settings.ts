import { HostCollection, HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import type { ModelContext } from "./model-context";

/** Values that an add-in keeps in the workbook. */
export class SettingCollection extends HostCollection<Setting> {
  static override readonly typeName = "SettingCollection";

  constructor(readonly context: ModelContext) {
    super();
  }

  get items(): Setting[] {
    return [...this.context.document.settings.keys()].map((key) => new Setting(this.context, key));
  }

  add(key: string, value: unknown): Setting {
    const setting = new Setting(this.context, key);
    setting.value = value;
    return setting;
  }

  getCount(): number {
    return this.context.document.settings.size;
  }

  getItemOrNullObject(key: string): Setting | null {
    return this.context.document.settings.has(key) ? new Setting(this.context, key) : null;
  }

  getItem(key: string): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw new RichApiError("ItemNotFound");
    return setting;
  }
}

export class Setting extends HostObject {
  static override readonly typeName = "Setting";

  constructor(
    readonly context: ModelContext,
    readonly key: string,
  ) {
    super();
  }

  get _Id(): string {
    return this.key;
  }

  get value(): unknown {
    return JSON.parse(this.context.document.settings.get(this.key) ?? "null");
  }

  set value(value: unknown) {
    this.context.document.settings.set(this.key, JSON.stringify(value ?? null));
    this.context.noteChange();
  }

  delete(): void {
    this.context.document.settings.delete(this.key);
    this.context.noteChange();
  }
}
