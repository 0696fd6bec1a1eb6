// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/event.h"
#include "tests/tools/make_archive/parameter_maker.h"
#include "tests/tools/make_archive/random.h"

#include <cstdint>
#include <string>
#include <vector>

namespace trailscope::maker {

//! Where and when the events of one file window happen.
struct Window {
    std::size_t account = 0;
    std::size_t region = 0;
    Seconds begin = 0;
    double peopleShare = 0.5; //!< share of the events that people cause; low at night
};

//! Turns drafts into events and makes the everyday ones. Immutable; threads share it.
class EventMaker {
public:
    struct Setting {
        std::vector<std::string> regions;
        std::size_t homeRegion = 0;     //!< where the events of global services are recorded
        std::size_t resourcePool = 160; //!< resources of one kind in one region
        unsigned parametersTwice = 88;  //!< percent of the records that hold their parameters in both forms
        std::uint64_t seed = 0;
    };

    EventMaker(const Cast& cast, Setting setting);

    //! Somebody does something usual within the window. \a people: who is at work in it.
    [[nodiscard]] Draft everyday(const Window& window, const std::vector<const Actor*>& people,
                                 Random& random) const;

    //! Who of the account is at work in a window of \a events events.
    [[nodiscard]] std::vector<const Actor*> peopleAtWork(const Window& window, std::size_t events,
                                                         Random& random) const;

    [[nodiscard]] Event event(const Draft& draft, Random& random) const;

private:
    [[nodiscard]] const EventKind& kindFor(const Actor& actor, bool home, Random& random) const;
    [[nodiscard]] Draft systemDraft(const Window& window, Random& random) const;
    void signIn(Draft& draft, Random& random) const;
    void fillIdentity(Event& event, const Draft& draft, Random& random) const;
    void fillIds(Event& event, Random& random) const;
    void fillParameters(Event& event, const Draft& draft, ParameterMaker& values) const;
    void fillAnswer(Event& event, ParameterMaker& values) const;
    void fillResources(Event& event, const Draft& draft, ParameterMaker& values, Random& random) const;
    void fillLogin(Event& event, const Draft& draft, Random& random) const;

    const Cast& m_cast;
    Setting m_setting;
    WeightedChoice m_peopleHome, m_peopleElsewhere, m_programsHome, m_programsElsewhere;
};

} // namespace trailscope::maker
