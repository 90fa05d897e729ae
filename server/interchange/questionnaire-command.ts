import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Imported } from '#surveys/interchange/assembly/assemble.ts';
import { ImportRefused } from '#surveys/interchange/refused.ts';
import { exportXlsform } from '#surveys/interchange/xlsform/export-xlsform.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { CommandRefused } from '../commands/refused.ts';
import { writeFileWhole } from '../exports/write-file.ts';
import { importFile, mostFileBytes } from './import-file.ts';
import { writeWorkbook } from './write-workbook.ts';

const usage = `npm run questionnaire -- import FILE | export SLUG --out FILE.xlsx | inspect FILE`;

/**
 * `import FILE` writes {questionnaire, losses, findings} as JSON; `inspect FILE` only {findings, losses}, and is
 * refused where something was found; `export SLUG --out FILE.xlsx` writes an XLSForm.
 * @throws CommandRefused
 */
export async function questionnaireCommand(
  typed: readonly string[],
  say: (text: string) => void,
): Promise<void> {
  const { verb, about, out } = readTyped(typed);
  if (verb === 'export') {
    if (out === undefined) throw new CommandRefused(`Thiếu --out FILE.xlsx. Cách dùng: ${usage}`);
    const questionnaire = questionnaireOf(about);
    const { sheets, losses } = exportXlsform(questionnaire);
    await writeFileWhole(out, writeWorkbook(sheets)).catch(refuseToWrite(out));
    say(`Đã ghi mẫu phiếu ${questionnaire.id} ra ${out}\n`);
    for (const { what, why } of losses) say(`${what}: ${why.vi}\n`);
    return;
  }
  const { questionnaire, losses, findings } = await importNamed(about);
  if (verb === 'import') return say(`${JSON.stringify({ questionnaire, losses, findings }, null, 2)}\n`);
  say(`${JSON.stringify({ findings, losses }, null, 2)}\n`);
  if (findings.length > 0) {
    const [first] = findings;
    throw new CommandRefused(
      `Mẫu phiếu chưa dùng được: ${findings.length} điểm phải sửa, trước hết là ${first?.code} ở ${first?.where}.`,
    );
  }
}

function readTyped(typed: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...typed],
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    const [verb = '', about = '', ...more] = positionals;
    if (isVerb(verb) && about !== '' && more.length === 0) return { verb, about, out: values.out };
  } catch {
    // an option that is not known: the same answer
  }
  throw new CommandRefused(`Tham số chưa đúng. Cách dùng: ${usage}`);
}

function isVerb(text: string): text is 'import' | 'export' | 'inspect' {
  return ['import', 'export', 'inspect'].includes(text);
}

/** `m1@1`, or `m1` for its newest version. */
function questionnaireOf(slug: string): Questionnaire {
  const version = ({ id }: Questionnaire) => Number(id.split('@')[1]);
  const found = [...questionnaires.values()]
    .filter(({ id }) => id === slug || id.split('@')[0] === slug)
    .toSorted((a, b) => version(b) - version(a));
  const [newest] = found;
  if (newest) return newest;
  const known = [...questionnaires.keys()].join(', ');
  throw new CommandRefused(`Không có mẫu phiếu "${slug}". Các mẫu hiện có: ${known}.`);
}

async function importNamed(file: string): Promise<Imported> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new CommandRefused(`Không có tệp ${file}.`);
  try {
    // one byte too many is enough to be refused
    const bytes = found.size > mostFileBytes ? Buffer.alloc(mostFileBytes + 1) : await readFile(file);
    return await importFile(bytes);
  } catch (error) {
    if (error instanceof ImportRefused) throw new CommandRefused(error.said.vi);
    throw error;
  }
}

function refuseToWrite(out: string) {
  return (error: unknown) => {
    const reason = error instanceof Error && 'syscall' in error ? error.message : undefined;
    throw reason ? new CommandRefused(`Không ghi được tệp ${out}: ${reason}.`) : error;
  };
}
