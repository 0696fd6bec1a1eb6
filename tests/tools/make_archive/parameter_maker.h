// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/event.h"
#include "tests/tools/make_archive/json_text.h"

#include <string>
#include <string_view>

namespace trailscope::maker {

//! Makes the values of one event: parameters, answer and resources that agree with each other.
//!
//! A text `Key=value|Key=value` becomes members of a JSON object. A value is taken as it is, except
//! `#12` (a number), `!true` (a bool) and what begins with `@`:
//! `@id:i` an existing resource `i-...`, `@new:i` a new one, `@list:i` a string that holds a JSON array of
//! one, and the names in parameter_maker.cpp. Within one event every `@id:i` is the same resource.
class ParameterMaker {
public:
    struct Place {
        const Cast* cast = nullptr;
        const Actor* actor = nullptr;
        std::size_t account = 0;
        std::string_view region;
        std::uint64_t seed = 0;
        std::size_t poolSize = 1;           //!< resources of one kind in one region
        const KnownValues* known = nullptr; //!< used instead of what would be made up
    };

    ParameterMaker(Place place, Random& random) : m_place(place), m_random(random) {}

    void write(ObjectWriter& out, std::string_view parameters);

    //! The value as plain text: `@bucket`, `@id:i`.
    [[nodiscard]] std::string text(std::string_view value);

private:
    [[nodiscard]] std::string made(std::string_view name);
    [[nodiscard]] std::string madeName(std::string_view name);
    [[nodiscard]] std::string arnOrDocument(std::string_view name);
    [[nodiscard]] std::string knownResource(std::string_view prefix);

    Place m_place;
    Random& m_random;
    KnownValues m_values; //!< what this event has made already
};

} // namespace trailscope::maker
