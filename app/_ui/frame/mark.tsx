/** An inkstone seen from above: the stone, the grinding face, and the moon-shaped pool between them. One path. */
const INKSTONE =
  "M11 3h10q7 0 7 7v12q0 7-7 7H11q-7 0-7-7V10q0-7 7-7zm5 4.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zm0 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z";

export function Mark({ size = "2rem", className }: { size?: string; className?: string }) {
  return (
    <svg viewBox="3 3 26 26" width={size} height={size} aria-hidden="true" className={className}>
      <path d={INKSTONE} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
