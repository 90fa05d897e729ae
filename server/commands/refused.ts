/** A sentence for whoever typed a command: what is in the way, and what to do. */
export class CommandRefused extends Error {}
