/**
 * Webpack plugin: stops the build when files weigh more than allowed, gzip-compressed as they are served. Webpack's own
 * limits know only raw sizes and one number for all files.
 */
const { gzipSync } = require("node:zlib");

class SizeLimitPlugin {
  /** @param {{files: string[], gzipBytes: number}[]} limits files that count together, and what they may weigh */
  constructor(limits) {
    this.limits = limits;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SizeLimit", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SizeLimit", stage }, (assets) => {
        for (const { files, gzipBytes } of this.limits) {
          const weight = files.reduce(
            (sum, file) => sum + gzipSync(assets[file].buffer(), { level: 9 }).length,
            0,
          );
          if (weight <= gzipBytes) continue;
          const message = `${files.join(" + ")} weigh ${weight} bytes gzip, more than the ${gzipBytes} allowed.`;
          compilation.errors.push(new WebpackError(message));
        }
      });
    });
  }
}

module.exports = { SizeLimitPlugin };
