/** How long the send button waits for a proof that is not found yet; without one a ballot is taken as well. */
const patienceMs = 4000;

let asked: { challenge: string; proof: Promise<string> } | undefined;

/**
 * A little work that shows that a ballot was not sent by the thousand, done while the person answers. Empty where the
 * browser cannot, or takes too long.
 */
export function proofFor(challenge: string, { script, zeroBits }: { script: string; zeroBits: number }) {
  if (asked && asked.challenge === challenge) return asked.proof;
  const proof = new Promise<string>((resolve) => {
    try {
      const worker = new Worker(script);
      worker.onmessage = ({ data }) => {
        resolve(data);
        worker.terminate();
      };
      worker.onerror = () => resolve('');
      worker.postMessage([challenge, zeroBits]);
    } catch {
      resolve('');
    }
  });
  asked = { challenge, proof };
  return proof;
}

export function inTime(proof: Promise<string>): Promise<string> {
  return Promise.race([proof, new Promise<string>((resolve) => setTimeout(resolve, patienceMs, ''))]);
}
