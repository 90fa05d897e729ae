import { words } from './authoring.ts';

/** Stands above every reference questionnaire (domain.md §7). */
export const banner = words(
  'Bộ câu hỏi tham khảo – thay bằng bộ câu hỏi do cấp trên ban hành khi có',
  'Reference question set – to be replaced by the set issued by the higher authority once there is one',
);
