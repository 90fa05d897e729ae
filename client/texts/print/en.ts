import type { vi } from './vi.ts';

export const en: typeof vi = {
  trial: 'TRIAL RUN',
  trialMeaning: 'Answers do not count towards the official results',
  plan: '(With Plan No. {number} of {day}, {unit})',
  forGroup: 'Questionnaire for',
  scan: 'Scan to answer',
  qrLabel: 'QR code that opens {link}',
  code: 'Code',
  steps: [
    'Open the camera or Zalo on your phone, point it at the square, then tap the address that appears.',
    'If it cannot be scanned, open {address} and enter the code above.',
    'When you have finished, press “Send”. You may leave out any question you do not want to answer.',
  ],
  promise: 'No name or telephone number is asked for; nobody can tell which answers are yours.',
  window: 'Answers are taken from {firstDay} to the end of {lastDay}.',
  point: 'Collection point: {point}',

  barTitle: 'Posters with QR codes – {campaign}',
  barCount: '{count} sheets. To print, press Ctrl + P (Mac: ⌘ + P), A4, scale 100 %.',
  barGroup: 'Respondent group',
  barPoint: 'Collection point',
  barAll: 'All',
  barShow: 'Show these sheets',
  barBack: 'Back to the desk',
  barNone: 'There is no sheet for this choice.',
  reach: {
    this_machine:
      'Please do not print yet: {address} opens on this server only. Set the public address (PUBLIC_URL), restart, then print.',
    local_network: 'Note: {address} opens inside the office network only, not over mobile data.',
    everywhere: '',
  },
};
