// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.compare.internal;

import java.util.List;
import java.util.Optional;

import riia.benchmark.Course;
import riia.benchmark.choice.internal.Choice;
import riia.benchmark.choice.internal.Choice.Item;
import riia.indicator.DatasetDefinition;

/**
 * What the view Compare shows.
 *
 * @param choices in the order of the bar
 * @param dataset the chosen one, if any is installed
 * @param authorities that can be chosen
 * @param indicators that can be chosen
 * @param chosen what is compared; empty where the dataset has no figures yet
 * @param courses one for each chosen indicator
 */
record ComparePage(List<Choice> choices, Optional<DatasetDefinition> dataset, List<Item> authorities, List<Item> indicators,
        Optional<Chosen> chosen, List<Course> courses, String region) {

    ComparePage {
        choices = List.copyOf(choices);
        authorities = List.copyOf(authorities);
        indicators = List.copyOf(indicators);
        courses = List.copyOf(courses);
    }
}
