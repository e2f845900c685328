/** What stands in the popup while the page is asked: never blank. */
export interface SkeletonProps {
  label: string
}

export function Skeleton({ label }: SkeletonProps) {
  return (
    <div class="skeleton" role="status">
      <p class="soft">{label}</p>
      <div class="bone bone-title" />
      <div class="bone" />
      <div class="bone bone-short" />
      <div class="bone" />
      <div class="bone bone-short" />
    </div>
  )
}
