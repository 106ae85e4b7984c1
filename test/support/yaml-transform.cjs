const yaml = require("yaml");

/** Lets tests import template sources as the bundles do. */
module.exports = {
  process: (text) => ({ code: `module.exports = ${JSON.stringify(yaml.parse(text))};` }),
};
