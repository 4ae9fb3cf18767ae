/** 15 where 15.000 was: less than a thousand, and less than a hundredth; or 1 where 950 was, as a thousand times as much is about the same. */
export function hasLostThousands(amount: number, usual: number): boolean {
  if (!Number.isFinite(usual) || amount <= 0 || amount >= 1000) return false;
  const meant = amount * 1000;
  return (usual >= 1000 && usual / amount >= 100) || (meant >= usual / 2 && meant <= usual * 2.5);
}
