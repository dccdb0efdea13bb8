/** Names that older samples of the vendor have beside the event; none of them is read. */
interface OldNames {
  /** @deprecated Write `userProperties.first_name`. */
  readonly firstName?: never;
  /** @deprecated Write `userProperties.last_name`. */
  readonly lastName?: never;
  /** @deprecated Write `userProperties.custom_properties.plan`. */
  readonly plan?: never;
}

/** Names that older samples have in an event, alone or as a row of a batch. */
export interface OldEventNames extends OldNames {
  /** @deprecated Write `eventProperties`. */
  readonly properties?: never;
}

/** Names that older samples have in the input of `identify`. */
export interface OldIdentifyNames extends OldNames {
  /** @deprecated Write `userProperties`. */
  readonly properties?: never;
}

/** Names that older samples, or habit, put into `userProperties`. */
export interface OldVisitorNames {
  /** @deprecated Write `company_name`. */
  readonly companyName?: never;
  /** @deprecated Write `custom_properties`. */
  readonly customProperties?: never;
  /** @deprecated Write `date_of_birth`. */
  readonly dateOfBirth?: never;
  /** @deprecated Write `external_id`. */
  readonly externalId?: never;
  /** @deprecated Write `first_name`. */
  readonly firstName?: never;
  /** @deprecated Write `job_title`. */
  readonly jobTitle?: never;
  /** @deprecated Write `last_name`. */
  readonly lastName?: never;
  /** @deprecated Write `phone_number`. */
  readonly phoneNumber?: never;
  /** @deprecated Write `custom_properties.plan`. */
  readonly plan?: never;
  /** @deprecated Write `user_agent`. */
  readonly userAgent?: never;
}
