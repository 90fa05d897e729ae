type ShareBarProps = { share: number; isShort?: boolean };

/** A small bar beside a figure, for the eye only. `share` is between 0 and 1. */
export function ShareBar({ share, isShort = false }: ShareBarProps) {
  const width = `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;
  return (
    <svg class={isShort ? 'share-bar short' : 'share-bar'} aria-hidden="true" focusable="false">
      <rect class="track" width="100%" height="100%" rx="3" />
      <rect class="filled" width={width} height="100%" rx="3" />
    </svg>
  );
}
