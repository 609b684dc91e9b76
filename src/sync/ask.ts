/** One request to EDGAR, and its answer within limits. */
import { got, RequestError, type Response, TimeoutError } from 'got';
import { EdgarError, InputError } from '../errors.ts';

/** How long one request may take, in milliseconds. */
export interface Patience {
  /** Until the server is found, connected and, with https, agreed with. */
  connect: number;
  /** Until the first byte of the answer. */
  response: number;
  /** Until its last. */
  whole: number;
}

export const patience: Patience = { connect: 10_000, response: 30_000, whole: 120_000 };

export interface Reply {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Unpacked; empty unless the status is 200, since what else a server says is not read. */
  body: Buffer;
}

export interface Question {
  headers: Readonly<Record<string, string>>;
  /** Bytes that the unpacked answer may have. */
  atMost: number;
  /** Waits until the request may be sent. */
  turn: () => Promise<void>;
  signal: AbortSignal;
  limits?: Patience | undefined;
}

/**
 * Redirects are not followed, and nothing is tried again. got could do both, but reads the whole text of answers that are
 * errors or redirects for it, however long it is.
 *
 * @throws InputError `input/too-large`, as soon as the answer is
 * @throws EdgarError `edgar/unreachable`, `edgar/slow` or `edgar/cut`
 */
export async function ask(url: string, { turn, ...question }: Question): Promise<Reply> {
  const { signal, atMost } = question;
  let refused: unknown;
  const ownTurn = () =>
    turn().catch((error) => {
      refused = error;
      throw error;
    });
  const stream = got.stream(url, optionsOf({ ...question, turn: ownTurn }));
  try {
    const answer = await new Promise<Response>((resolve, reject) => {
      stream.once('response', resolve).once('error', reject);
    });
    const body = answer.statusCode === 200 ? await collect(stream, atMost, url) : Buffer.alloc(0);
    return { status: answer.statusCode, headers: answer.headers, body };
  } catch (error) {
    throw signal.aborted ? signal.reason : (refused ?? named(error, url));
  } finally {
    stream.on('error', () => undefined).destroy();
  }
}

function optionsOf({ headers, signal, turn, limits: { connect, response, whole } = patience }: Question) {
  return {
    headers,
    signal,
    timeout: { lookup: connect, connect, secureConnect: connect, response, request: whole },
    retry: { limit: 0 },
    followRedirect: false,
    throwHttpErrors: false,
    // As late as can be: nothing may come between the turn and the sending.
    hooks: { beforeRequest: [turn] },
  };
}

async function collect(stream: AsyncIterable<Buffer>, atMost: number, url: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > atMost) throw tooLarge(url, atMost);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (url: string, atMost: number) =>
  new InputError(
    'input/too-large',
    `${url} has more than the ${Math.floor(atMost / 1024 / 1024)} MB that are taken; fetch it by hand if it is wanted.`,
  );

/** What a request that never met its server fails with. */
const unreachable = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|CERT_|ERR_TLS)/;

function named(error: unknown, url: string): unknown {
  if (!(error instanceof RequestError)) return error;
  const because = (code: string, message: string) => new EdgarError(code, message, { cause: error });
  const { host } = new URL(url);
  if (unreachable.test(error.code) || (error instanceof TimeoutError && beforeAnswer.has(error.event))) {
    return because('edgar/unreachable', `${host} cannot be reached (${error.message}); try again later.`);
  }
  if (error instanceof TimeoutError)
    return because('edgar/slow', `${url} was too slow: ${error.message.toLowerCase()}; try again later.`);
  return because('edgar/cut', `${url} broke off (${error.message}); try again later.`);
}

const beforeAnswer: ReadonlySet<string> = new Set(['lookup', 'connect', 'secureConnect']);
