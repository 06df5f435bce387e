/** HTTP servers of a test's own, which remember what they were asked. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface TestServer {
  readonly url: string;
  /** Requests so far: the path, and the header that a key is sent in. */
  readonly asked: { readonly path: string; readonly authorization: string | undefined }[];
  stop(): Promise<void>;
}

export async function startServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TestServer> {
  const asked: TestServer["asked"] = [];
  const listener: RequestListener = (request, response) => {
    asked.push({ path: request.url ?? "", authorization: request.headers.authorization });
    request.resume();
    answer(request, response);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
