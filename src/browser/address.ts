/** The address that opens Neo4j Browser on the guide. */

interface Opening {
  /** Where the Browser is, e.g. `http://localhost:7474`. */
  browser: string;
  /** The server that it shall connect to, as seen from the person's machine. */
  bolt: string;
  /** Where the kit is served, e.g. `http://localhost:7475`. */
  guide: string;
  /** Whether the server asks for a password; without one the Browser connects by itself. */
  password: boolean;
}

export function browserAddress({ browser, bolt, guide, password }: Opening): string {
  const parameters = {
    dbms: bolt,
    preselectAuthMethod: password ? 'NATIVE' : 'NO_AUTH',
    // Beside the answers, where `play` would stand below them.
    cmd: 'guide',
    arg: `${guide}/guide.html`,
  };
  // Of a query's characters these need no escape, and a person can read the address without.
  const query = new URLSearchParams(parameters).toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
  return `${browser}/browser/?${query}`;
}
