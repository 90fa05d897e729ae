/** 64 hexadecimal digits in fours, so that they can be read out and compared; copied they are one word. */
export function Digest({ value }: { value: string }) {
  return (
    <code class="digest">
      {(value.match(/.{1,4}/g) ?? []).map((four, index) => (
        <span key={index}>{four}</span>
      ))}
    </code>
  );
}
