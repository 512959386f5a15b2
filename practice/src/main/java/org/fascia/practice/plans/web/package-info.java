/** The pages of a plan: what is proposed, changing and accepting it, what is on file. */
@NullMarked
package org.fascia.practice.plans.web;

import org.jspecify.annotations.NullMarked;
