/** Where what is fetched for the scripts is kept unless another folder is named: outside the project. */
import { homedir } from "node:os";
import { join } from "node:path";

export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "dive");
}
