import type { Imported } from '#surveys/interchange/assembly/assemble.ts';
import { ImportRefused } from '#surveys/interchange/refused.ts';
import { importSurveyjs } from '#surveys/interchange/surveyjs/import-surveyjs.ts';
import { importXlsform } from '#surveys/interchange/xlsform/import-xlsform.ts';
import { readWorkbook } from './read-workbook.ts';

/** Larger files are not looked into. */
export const mostFileBytes = 8 * 2 ** 20;

/**
 * A questionnaire of the content of an uploaded or named file: XLSForm (.xlsx) or SurveyJS (JSON), told apart by
 * what is in it. @throws ImportRefused with one sentence for the clerk.
 */
export async function importFile(file: Buffer): Promise<Imported> {
  if (file.length > mostFileBytes) {
    const most = mostFileBytes / 2 ** 20;
    throw new ImportRefused(
      `Tệp lớn hơn ${most} MB nên không được mở; một mẫu phiếu nhỏ hơn nhiều.`,
      `The file is larger than ${most} MB and was not opened; a questionnaire is much smaller.`,
    );
  }
  if (file.length === 0) throw new ImportRefused('Tệp rỗng.', 'The file is empty.');
  return startsLikeJson(file) ? importSurveyjs(json(file)) : importXlsform(await readWorkbook(file));
}

function startsLikeJson(file: Buffer): boolean {
  return /^\ufeff?\s*[{[]/.test(file.toString('utf8', 0, 200));
}

function json(file: Buffer): unknown {
  try {
    return JSON.parse(file.toString('utf8').replace(/^\ufeff/, ''));
  } catch {
    throw new ImportRefused(
      'Tệp JSON không đọc được: sai cú pháp.',
      'The JSON file cannot be read: its syntax is wrong.',
    );
  }
}
