/** Template sources, turned into plain data by the build; {@link ./template-schema} checks their shape. */
declare module "*.yaml" {
  const source: unknown;
  export default source;
}
