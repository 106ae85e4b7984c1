/** Version of the add-in; a test holds it against `package.json` and the manifest. */
export const addInVersion = "0.1.0";
