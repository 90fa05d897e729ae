import { questionnaireCommand } from '../interchange/questionnaire-command.ts';
import { runWithoutDatabase } from './run.ts';

await runWithoutDatabase((typed) => questionnaireCommand(typed, (text) => process.stdout.write(text)));
