/** A lotus leaf from above, as a mark beside the name. */
export function Leaf() {
  return (
    <svg class="leaf" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false">
      <path class="leaf-blade" d="M12 1a11 11 0 1 0 5.5 1.5L12 12Z" />
      <path
        class="leaf-veins"
        d="M12 12 3.4 8.2M12 12 2.6 15.4M12 12 7 20.8M12 12l2.4 9.7M12 12l8.6 5.4M12 12l9.6-1.6"
      />
    </svg>
  );
}
