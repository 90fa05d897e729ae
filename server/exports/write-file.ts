import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes beside the wanted name and renames at the end: whatever goes wrong in between, no file is left that
 * looks whole.
 */
export async function writeFileWhole(file: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  const part = `${file}.part`;
  const handle = await open(part, 'w', 0o600);
  try {
    for await (const bytes of content) await handle.writeFile(bytes);
    await handle.sync();
    await handle.close();
    await rename(part, file);
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(part, { force: true });
    throw error;
  }
}
