/** What came of something that was done, told politely, one sentence a line. */
export interface OutcomeProps {
  lines: readonly string[]
}

export function Outcome({ lines }: OutcomeProps) {
  return (
    <div class="outcome" role="status">
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
