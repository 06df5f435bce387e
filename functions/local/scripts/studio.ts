import { command } from "../command.ts";

await command(
  {
    name: "studio",
    does: "Builds the page that the service shows at /, into dist/studio. Building the worker, the tests and the local platform do it by themselves.",
    options: {},
    needs: "nothing.",
    takes: "a second.",
  },
  async () => {
    const { buildStudio, STUDIO_FOLDER } = await import("../studio.ts");
    const files = await buildStudio();
    console.log(`${files.length} files in ${STUDIO_FOLDER}`);
  },
);
