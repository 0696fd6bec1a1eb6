// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/access_log.h"
#include "tests/tools/make_archive/archive_writer.h"
#include "tests/tools/make_archive/cloudtrail_event.h"
#include "tests/tools/make_archive/event.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope::maker {

//! A console login, or an attempt.
struct LoginFact {
    Seconds time = 0;
    std::string eventId;
    std::string user; //!< account and user name
    bool success = false;
    bool root = false;
    bool mfa = false; //!< with a second factor
};

//! The true answers about an archive, counted from what is written and with rules of its own: nothing of the
//! program under test takes part. Each thread counts alone; add() brings the parts together.
class Truth {
public:
    Truth(Seconds begin, Seconds end);

    //! One distinct event.
    void count(const Event& event);

    //! One line of an access log, an event of its own.
    void count(const LoggedRequest& request);

    //! One distinct event of CloudTrail.
    void count(const CloudTrailEvent& event);

    //! Records that repeat events counted already.
    void countDuplicates(std::size_t records) { m_duplicates += records; }

    void add(const Truth& other);
    void addWritten(const WrittenBytes& written);

    //! The truth file; sorts the logins. \a clouds: what is true of the events of one cloud alone, by the
    //! name that the program's field `provider` has for it; their presets are told too.
    [[nodiscard]] std::string json(std::map<std::string, Truth, std::less<>> clouds = {});

private:
    using Counts = std::map<std::string, std::uint64_t, std::less<>>;

    //! Events of half an hour, the finest step in which zones differ.
    struct Bin {
        std::uint64_t events = 0;
        std::uint64_t logins = 0;
        std::uint64_t failedLogins = 0;
        std::uint64_t errors = 0; //!< outcome failure or denied, failed logins too
    };

    void countTime(Seconds time, bool login, bool success);
    void countFacets(const Event& event, std::string_view outcome, std::string_view login);
    void countFacet(std::string_view field, std::string_view value);
    void countPresets(const std::vector<std::string_view>& presets);
    void appendTotals(std::string& out) const;
    void appendFacets(std::string& out) const;
    void appendHours(std::string& out) const;
    void appendPresets(std::string& out) const;
    void sortLogins();

    Seconds m_begin;
    Seconds m_end;
    std::uint64_t m_events = 0;
    std::uint64_t m_duplicates = 0;
    Seconds m_first;
    Seconds m_last;
    WrittenBytes m_written;
    std::map<std::string, Counts, std::less<>> m_facets; //!< by field
    Counts m_presets;                                    //!< those that one event alone decides
    std::uint64_t m_rootBesideLogins = 0;
    std::vector<Bin> m_bins;
    std::vector<LoginFact> m_logins;
};

} // namespace trailscope::maker
