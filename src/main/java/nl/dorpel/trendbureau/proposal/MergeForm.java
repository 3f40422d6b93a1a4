package nl.dorpel.trendbureau.proposal;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Into which proposal another goes.
 *
 * @param doel its slug
 */
record MergeForm(@NotBlank(message = "{trendbureau.merge.missing}") @Nullable String doel) {

}
