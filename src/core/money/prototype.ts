const prototypeWords =
  /prototyp|proof[\s-]*of[\s-]*concept|(^|[^a-zäöüß])(poc|mvp)([^a-zäöüß]|$)|demonstrator|machbarkeitsnachweis/i;

/** Whether a status says that there is a prototype, not a productive system. */
export function isPrototype(status: string): boolean {
  return prototypeWords.test(status);
}
