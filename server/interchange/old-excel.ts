import { ImportRefused } from '#surveys/interchange/refused.ts';

// [MS-CFB] §2.2: the container of .xls, and of .xlsx with a password; the shorter ones are BIFF2 to BIFF4
const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const binarySheets = [0x0009, 0x0209, 0x0409].map((record) => Buffer.from([record & 0xff, record >> 8]));
const zipFile = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** Looks at the content, whatever the file is called. @throws ImportRefused */
export function refuseOldExcel(file: Buffer): void {
  const begins = (signature: Buffer) => file.subarray(0, signature.length).equals(signature);
  if (begins(zipFile)) return;
  if (begins(compoundFile) && file.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    throw new ImportRefused(
      'Tệp Excel này có mật khẩu; xin bỏ mật khẩu, lưu lại rồi nhập lại.',
      'This Excel file has a password; please remove it, save the file and try again.',
    );
  }
  if (begins(compoundFile) || binarySheets.some(begins)) {
    throw new ImportRefused(
      'Tệp này là Excel kiểu cũ (.xls) dù tên có thể là .xlsx; xin mở bằng Excel, chọn Lưu thành (Save As) kiểu .xlsx rồi nhập lại.',
      'This is an old Excel file (.xls), whatever its name says; please open it in Excel, save it as .xlsx and try again.',
    );
  }
  throw new ImportRefused(
    'Tệp này không phải là .xlsx; xin chọn tệp XLSForm (.xlsx) hoặc SurveyJS (.json).',
    'This is not an .xlsx file; please choose an XLSForm (.xlsx) or a SurveyJS file (.json).',
  );
}
