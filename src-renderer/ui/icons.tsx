import type { ReactNode } from 'react'

interface IconProps {
  size?: number
}

/** Our own few line drawings on a 16-pixel grid; always beside or inside something that has a name. */
function Drawing({ size = 16, children }: IconProps & { children: ReactNode }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}

export const BackIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="M10 3 5 8l5 5" />
  </Drawing>
)
export const NextIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="m6 3 5 5-5 5" />
  </Drawing>
)
export const UndoIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="M6 3 3 6l3 3M3.5 6H10a3.5 3.5 0 0 1 0 7H7" />
  </Drawing>
)
export const RedoIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="m10 3 3 3-3 3M12.5 6H6a3.5 3.5 0 0 0 0 7h3" />
  </Drawing>
)
export const LogIcon = (props: IconProps) => (
  <Drawing {...props}>
    <circle cx="8" cy="8" r="5.8" />
    <path d="M8 4.8V8l2.4 1.6" />
  </Drawing>
)
export const SunIcon = (props: IconProps) => (
  <Drawing {...props}>
    <circle cx="8" cy="8" r="3" />
    <path d="M8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.8.8M11.8 11.8l.8.8M12.6 3.4l-.8.8M4.2 11.8l-.8.8" />
  </Drawing>
)
export const MoonIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5Z" />
  </Drawing>
)
export const AutoIcon = (props: IconProps) => (
  <Drawing {...props}>
    <circle cx="8" cy="8" r="5.5" />
    <path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" stroke="none" />
  </Drawing>
)
export const KeysIcon = (props: IconProps) => (
  <Drawing {...props}>
    <rect x="1.5" y="4" width="13" height="8.5" rx="1.5" />
    <path d="M4 7h.01M6.7 7h.01M9.3 7h.01M12 7h.01M5 10h6" />
  </Drawing>
)
export const DictionaryIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="M3.5 12.5V3.6A1.6 1.6 0 0 1 5 2h7.5v9.5H5a1.5 1.5 0 0 0 0 3h7.5M6.5 5.5h3M6.5 8h3" />
  </Drawing>
)
export const ImportIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="M8 2v7M5 6.5 8 9.5l3-3M2.5 10.5v2a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-2" />
  </Drawing>
)
export const ExportIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="M8 9.5v-7M5 5l3-3 3 3M2.5 10.5v2a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-2" />
  </Drawing>
)
export const CloseIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Drawing>
)
export const NoteIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="M3 2.5h10v7.5l-3.5 3.5H3ZM9.5 13.3V10h3.3M5.5 5.5h5M5.5 8h3" />
  </Drawing>
)
export const StaleIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="M4 2h8M4 14h8M4.8 2c0 3.5 6.4 8.5 6.4 12M11.2 2c0 3.5-6.4 8.5-6.4 12" />
  </Drawing>
)
export const SearchIcon = (props: IconProps) => (
  <Drawing {...props}>
    <circle cx="7" cy="7" r="4.2" />
    <path d="m10.2 10.2 3.3 3.3" />
  </Drawing>
)
export const ReadIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5" />
  </Drawing>
)

export const ConfirmedIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="m2.8 8.5 3.7 3.7 6.7-8.2" strokeWidth="2.2" />
  </Drawing>
)
export const DisputedIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" strokeWidth="2.2" />
  </Drawing>
)
export const UnverifiedIcon = (props: IconProps) => (
  <Drawing {...props}>
    <circle cx="8" cy="8" r="4.8" strokeWidth="2.2" />
  </Drawing>
)
export const OpenIcon = (props: IconProps) => (
  <Drawing {...props}>
    <circle cx="8" cy="8" r="2.6" fill="currentColor" stroke="none" />
  </Drawing>
)

export const UnequalIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="M3 6h10M3 10h10M11 2.5 5 13.5" />
  </Drawing>
)

export const MoreIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2.4" />
  </Drawing>
)
export const SettingsIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6" />
    <circle cx="10" cy="4.5" r="1.8" />
    <circle cx="6" cy="11.5" r="1.8" />
  </Drawing>
)
