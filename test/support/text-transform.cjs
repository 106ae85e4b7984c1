/** Lets tests import style sheets as text, as the bundles do. */
module.exports = { process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }) };
