/** 64 hexadecimal digits in fours, so that they can be read out and compared line by line. */
export function Digest({ value }: { value: string }) {
  return <code class="digest">{(value.match(/.{1,4}/g) ?? []).join(' ')}</code>;
}
