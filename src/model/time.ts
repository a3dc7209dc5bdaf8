/** A calendar day, `YYYY-MM-DD`: no clock, no zone. */
export type PlainDate = string & { readonly brand: 'PlainDate' }

/** A point in time, `YYYY-MM-DDTHH:MM:SSZ`: text order is time order. */
export type Instant = string & { readonly brand: 'Instant' }
