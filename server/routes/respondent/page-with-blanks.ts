import { brotliDecompressSync, constants, createBrotliCompress, gzipSync } from 'node:zlib';

/**
 * A page that is the same for everybody but for a few blanks of fixed length (the response's id, the opening time),
 * rendered and compressed once and then only filled in.
 *
 * Rendering and compressing a questionnaire takes some 100 ms at the best quality; filling in takes microseconds.
 * The brotli format makes it possible: a flush ends a block, and bytes by chance that cannot be compressed are kept
 * as they are in a block of their own, which can be overwritten (RFC 7932, §9.2, ISUNCOMPRESSED).
 */
export type PageWithBlanks = {
  /** @param values one per blank, each exactly as long as its placeholder. */
  fill(encoding: 'br' | 'gzip' | 'identity', values: readonly string[]): Uint8Array<ArrayBuffer>;
};

/**
 * @param placeholders stand in `html` once each, in this order, and look like random bytes.
 * @throws Error where a placeholder is not there exactly once.
 */
export async function pageWithBlanks(html: string, placeholders: readonly string[]): Promise<PageWithBlanks> {
  const parts = splitAt(html, placeholders);
  const plain = Buffer.from(html);
  const plainBlanks = placeholders.map((placeholder) => plain.indexOf(placeholder));
  const brotli = await brotliInParts(parts);
  const brotliBlanks = placeholders.map((placeholder) => brotli.indexOf(placeholder));
  if (brotliBlanks.includes(-1) || brotliDecompressSync(brotli).toString() !== html) {
    throw new Error('the compressed page has no blanks that can be filled in');
  }
  const filled = (bytes: Buffer, blanks: readonly number[], values: readonly string[]) => {
    const copy = new Uint8Array(bytes);
    for (const [index, value] of values.entries()) {
      if (value.length !== placeholders[index]?.length) throw new Error('a blank keeps its length');
      copy.set(Buffer.from(value, 'latin1'), blanks[index]);
    }
    return copy;
  };
  return {
    fill(encoding, values) {
      if (encoding === 'br') return filled(brotli, brotliBlanks, values);
      const page = filled(plain, plainBlanks, values);
      // only for a browser on a plain http address: browsers offer brotli on https alone
      return encoding === 'gzip' ? new Uint8Array(gzipSync(page, { level: 5 })) : page;
    },
  };
}

function splitAt(html: string, placeholders: readonly string[]): string[] {
  const parts: string[] = [];
  let rest = html;
  for (const placeholder of placeholders) {
    const [before, after, ...more] = rest.split(placeholder);
    if (before === undefined || after === undefined || more.length > 0) {
      throw new Error('a placeholder must stand in the page exactly once');
    }
    parts.push(before, placeholder);
    rest = after;
  }
  return [...parts, rest];
}

/** Compresses in one stream, with a block's end before and after each part. */
async function brotliInParts(parts: readonly string[]): Promise<Buffer> {
  const stream = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve, reject) => stream.once('end', resolve).once('error', reject));
  for (const part of parts) {
    stream.write(part);
    await new Promise<void>((resolve) => stream.flush(constants.BROTLI_OPERATION_FLUSH, resolve));
  }
  stream.end();
  await ended;
  return Buffer.concat(chunks);
}
