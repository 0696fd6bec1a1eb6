// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/random.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope::maker {

enum class IdentityType {
    Root,
    RamUser,
    AssumedRole,
    CloudSso,
    System, //!< the cloud itself: no account id, no address
};

//! userIdentity.type.
[[nodiscard]] std::string_view identityText(IdentityType type);

//! Somebody or something that acts.
struct Actor {
    IdentityType type = IdentityType::RamUser;
    std::size_t account = 0; //!< index into Cast::accounts()
    std::string userName;
    std::string principalId;
    std::string accessKeyId; //!< lasting key; empty: the console, or keys of a session
    std::vector<std::string> addresses;
    std::string browser;      //!< userAgent of a login
    std::string client;       //!< userAgent of its own programs; empty: acts in the console
    bool mfa = false;         //!< has a second factor
    bool program = false;     //!< works day and night
    double refusalRate = 0.0; //!< share of its calls that are refused
};

//! Everybody in the archive; all names, numbers and addresses are made up. Immutable once made.
class Cast {
public:
    Cast(std::vector<std::string> accounts, std::uint64_t seed);

    [[nodiscard]] const std::vector<std::string>& accounts() const { return m_accounts; }

    //! Somebody of that account, the busy ones more often.
    [[nodiscard]] const Actor& person(std::size_t account, Random& random) const;
    [[nodiscard]] const Actor& program(std::size_t account, Random& random) const;
    [[nodiscard]] const Actor& root(std::size_t account) const;
    [[nodiscard]] const Actor& system() const { return m_system; }

    //! Who signs in through the cloud's single sign-on.
    [[nodiscard]] const Actor& singleSignOn(std::size_t account, Random& random) const;

    //! A person of a story, always in the first account; a wrong name throws std::logic_error.
    [[nodiscard]] const Actor& named(std::string_view userName) const;

    //! The name of some RAM user, as a parameter.
    [[nodiscard]] const std::string& anyUserName(Random& random) const;

private:
    struct Team {
        std::vector<const Actor*> people;
        std::vector<const Actor*> programs;
        std::vector<const Actor*> singleSignOn;
        const Actor* root = nullptr;
        WeightedChoice peopleChoice;
        WeightedChoice programChoice;
    };

    Actor& add(Actor actor);
    void addRoot(std::size_t account);
    void addPeople();
    void addRolePeople(Random& random);
    void addPrograms(std::size_t account);
    void addStoryPeople();
    void weigh();

    std::vector<std::string> m_accounts;
    std::uint64_t m_seed;
    std::deque<Actor> m_actors; //!< stable addresses
    std::vector<Team> m_teams;
    std::vector<const Actor*> m_story;
    Actor m_system;
};

} // namespace trailscope::maker
