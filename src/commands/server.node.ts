import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A server of the built site, listening. */
export interface SiteServer {
  readonly port: number;
  /** Address of the home page. */
  readonly address: string;
  close(): void;
}

/**
 * Serves a built site at its base, as a host for static files would: folders as their index.html, anything else that is
 * not there as 404.html. Port 0 takes any free one. Rejects with the system's error, EADDRINUSE when the port is taken.
 */
export function serveSite(folder: string, base: string, port: number): Promise<SiteServer> {
  const prefix = base.replace(/\/$/, '');
  // `dev` looks at the disk at every request: a build that replaces the folder meanwhile does not end the server.
  const files = sirv(folder, { dev: true, etag: true });
  const notFound = readFileSync(join(folder, '404.html'));

  const server: Server = createServer((request, response) => {
    const missing = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const url = request.url ?? '/';
    if (prefix && url === prefix) {
      response.writeHead(308, { location: `${prefix}/` }).end();
    } else if (!url.startsWith(`${prefix}/`)) {
      missing();
    } else {
      request.url = url.slice(prefix.length);
      files(request, response, missing);
    }
  });

  // On a busy machine a client may use a connection again at the moment at which five seconds, the default, are over.
  server.keepAliveTimeout = 60_000;

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      resolve({
        port: taken,
        address: `http://localhost:${taken}${prefix}/`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
