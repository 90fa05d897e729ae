import { compare, one } from '../rational.ts';
import { defineBallotRule } from './kind.ts';

/** "Hài lòng toàn diện". With TOP2 an answer is worth 1 at levels 4 and 5; with NEG, at "Không có". */
export const allSatisfied = defineBallotRule({
  code: 'ALLSAT',
  formula: {
    vi: 'Chỉ số của nhóm đối tượng = số phiếu hài lòng với mọi câu đã trả lời ÷ số phiếu trả lời ít nhất một câu',
    en: 'Index of the group = ballots satisfied with every item they answered ÷ ballots that answered any',
  },
  source: {
    vi: 'Công thức “hài lòng toàn diện” trong khảo sát của ngành y tế; dùng cho cải cách hành chính là giả định.',
    en: 'The formula "satisfied with everything" of surveys in the health sector; using it here is an assumption.',
  },
  itemRules: ['TOP2', 'NEG'],
  passes(worth) {
    const answered = worth.filter((index) => index !== undefined);
    return answered.length === 0 ? undefined : answered.every((index) => compare(index, one) === 0);
  },
});
