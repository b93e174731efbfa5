import styles from './ColourDot.module.css'

/** A desk's colour, beside its name. */
export const ColourDot = ({ colour }: { colour: string }) => <span className={styles.dot} style={{ background: colour }} aria-hidden />
