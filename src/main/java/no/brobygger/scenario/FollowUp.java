package no.brobygger.scenario;

import java.util.List;

/** When the case is looked at again: gate months (numbers, 1 = start), and who owns the benefit. */
public record FollowUp(List<Integer> gates, String benefitOwner) {
}
