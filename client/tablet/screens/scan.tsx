import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

type Detector = { detect(image: HTMLVideoElement): Promise<readonly { rawValue: string }[]> };
type DetectorMaker = new (options: { formats: readonly string[] }) => Detector;

/** Not every browser has it, and the compiler does not know it. */
function detectorMaker(): DetectorMaker | undefined {
  // the platform's own shape of it
  return 'BarcodeDetector' in window ? (window.BarcodeDetector as DetectorMaker) : undefined;
}

export function canScan(): boolean {
  return detectorMaker() !== undefined && navigator.mediaDevices !== undefined;
}

const everyMs = 250;

type ScanProps = {
  /** The token in what a square says, if it is one of ours. */
  onFound(text: string): string | undefined;
  onToken(token: string): void;
  onStop(): void;
};

/** The camera's picture, looked at until a square of ours is in it. */
export function Scan({ onFound, onToken, onStop }: ScanProps) {
  const { texts } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    const Maker = detectorMaker();
    const screen = video.current;
    if (!Maker || !screen) return;
    const detector = new Maker({ formats: ['qr_code'] });
    let stream: MediaStream | undefined;
    let timer = 0;
    const look = async () => {
      const seen = await detector.detect(screen).catch(() => []);
      const token = seen.map(({ rawValue }) => onFound(rawValue)).find((each) => each !== undefined);
      if (token) onToken(token);
      else timer = window.setTimeout(look, everyMs);
    };
    const begin = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      screen.srcObject = stream;
      await screen.play();
      await look();
    };
    begin().catch(() => setFailed(true));
    return () => {
      clearTimeout(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, []);

  return (
    <div class="scan">
      <p role="status">{hasFailed ? texts.enrolNoCamera : texts.enrolScanning}</p>
      {!hasFailed && <video ref={video} muted playsInline />}
      <p class="nav">
        <button type="button" class="quiet" onClick={onStop}>
          {texts.enrolScanStop}
        </button>
      </p>
    </div>
  );
}
