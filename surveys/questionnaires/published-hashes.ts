/**
 * SHA-256 of each reference questionnaire as authored. A version stands here once it can have been fielded, and is
 * then never changed: another wording is another file, another id and another line (house.md §5, rule 4).
 */
export const publishedHashes: Readonly<Record<string, string>> = {
  'm1@1': '0f07ffe1f74bd11c2480309a10e079c79bf2f7d63eb99fb59a0004710ba2f69b',
  'm2@1': '8a55dbd65fbecf2a2040b5cb6429350524552ce085ad5602739a8919ea1dac38',
  'm3@1': 'bdeec2c43c94fd55b1758400ead68fbf4308f241c76d6c7f3300337e934370b5',
  'm4@1': '465e22cac8f2a739ca971632f79305492c28333462a437d17e3f2aaccd0af1de',
  'm5@1': '223cf20aaae6efe5870035aa3cf75eaf7c2dd4aa72b5d020c6df54f36473f4be',
  'm6@1': 'a2b83fa35bb1d27f28b641bf0857bd083a7eeb8f9bc9e1ad17bbe1fb1aaa65cf',
  'qr@1': 'c1e23c55057a9fdde92559e0fa98908da2e02082c91f23f89bdffa23da746261',
};
