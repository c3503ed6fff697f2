// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.Optional;

import riia.base.Period;
import riia.testkit.figures.NationalFile;

/** Cubes of the sample's files. */
final class SampleCubes {

    private SampleCubes() {
    }

    /** The synthetic national file: 153 authorities by 14 quarters. */
    static NationalFile file() {
        return new NationalFile(SampleCubes.class.getResourceAsStream("/riia/sample/returns/england_2022-23_to_2025-26.csv.gz"));
    }

    static ReadingsCube national() {
        return national(file());
    }

    static ReadingsCube national(NationalFile file) {
        ReadingsCube cube = new ReadingsCube(Definitions.riia());
        file.told().forEach((period, series) -> series.forEach((name, authorities) -> authorities.forEach((authority, told) -> {
            String[] parts = name.split(":");
            cube.add(authority, Period.parse(period), parts[0], parts[1], ReadingsCube.cell(String.valueOf(told.number())),
                    told.denominator().isEmpty() ? Optional.empty() : Optional.of(ReadingsCube.cell(told.denominator())),
                    Optional.empty());
        })));
        return cube;
    }
}
