/** The plan page: what is proposed, what stands beside it, and the patient's consent. */
@NullMarked
package org.fascia.practice.plans.web;

import org.jspecify.annotations.NullMarked;
