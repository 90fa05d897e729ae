import { useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import type { CollectionPointId, GroupCode } from '#surveys/ids.ts';
import { api } from '../api.ts';
import type { CampaignView, DeskView } from '../desk/frame.tsx';
import { Refusal } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import { Field } from './field.tsx';

type NewBatchProps = { desk: DeskView; campaign: CampaignView; onOpened: (id: string) => void };

export function NewBatch({ desk, campaign, onOpened }: NewBatchProps) {
  const { t, say } = useWords();
  const [group, setGroup] = useState<string>(campaign.groups[0]?.code ?? '');
  const [point, setPoint] = useState<string>(campaign.points[0]?.id ?? '');
  const [printed, setPrinted] = useState('');
  const [share, setShare] = useState(String(desk.usualReEntryPercent));
  const [isOpening, setOpening] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const open = async () => {
    setOpening(true);
    const json = {
      group: group as GroupCode, // the server parses it
      point: point as CollectionPointId, // the server parses it
      printed: Number(printed),
      reEntryPercent: Number(share),
    };
    const answered = await answerOf(
      api.campaigns[':campaign'].batches.$post({ param: { campaign: campaign.id }, json }),
    );
    setOpening(false);
    if (answered.ok) onOpened(answered.value.id);
    else setFailure(answered.failure);
  };
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <p>
        <label for="group">{t.list.group}</label>
        <select id="group" value={group} onChange={(event) => setGroup(event.currentTarget.value)}>
          {campaign.groups.map(({ code, name }) => (
            <option key={code} value={code}>
              {say(name)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label for="point">{t.list.point}</label>
        <select id="point" value={point} onChange={(event) => setPoint(event.currentTarget.value)}>
          {campaign.points.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </select>
      </p>
      <Field
        label={t.fresh.printed}
        value={printed}
        onValue={setPrinted}
        min={1}
        max={desk.largestBatch}
        isNeeded
      />
      <Field
        label={t.fresh.share}
        hint={t.fresh.shareSays}
        value={share}
        onValue={setShare}
        min={1}
        max={100}
        isNeeded
      />
      <button type="submit" disabled={isOpening}>
        {isOpening ? t.fresh.opening : t.fresh.open}
      </button>
      <Refusal failure={failure} />
    </form>
  );
}
