/** Prepares what several test files share. */
export default function setup(): void {}
