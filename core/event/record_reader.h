// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event_fields.h"
#include "core/event/key_guess.h"
#include "core/event/record_keys.h"
#include "core/event/referenced_resources.h"

#include <array>
#include <cstdint>
#include <simdjson.h>
#include <string>
#include <string_view>

namespace trailscope {

//! What became of a record.
enum class RecordVerdict : std::uint8_t {
    Event,      //!< fields() hold an event
    NoTime,     //!< an event by its members, but without a time that can be read
    NoEvent,    //!< an object that is no audit event
    Digest,     //!< CloudTrail's digest file
    BrokenText, //!< the event inside is JSON text that is no JSON
    Broken,     //!< the JSON itself is broken from here on
};

//! Reads one record after another into fields. Visits each member once, in the order of the text, and passes
//! over the inside of those that no field needs.
class RecordReader {
public:
    RecordReader();
    RecordReader(const RecordReader&) = delete;
    RecordReader& operator=(const RecordReader&) = delete;
    ~RecordReader() = default;

    //! \a textEnd: where the text that holds the record ends; readable padding follows it.
    [[nodiscard]] RecordVerdict read(simdjson::ondemand::object record, const char* textEnd);

    //! Valid until the next read().
    [[nodiscard]] const EventFields& fields() const noexcept { return m_fields; }

private:
    using Value = simdjson::ondemand::value;

    //! What is looked at only after the last member, as the walk can't go back.
    struct Pending {
        std::string_view time;
        std::string_view atTimestamp;
        std::string_view readOnly;
        std::string_view recipientAccount;
        std::string_view arn;
        std::string_view invokedBy;
        std::string_view issuerUser;
        std::string_view sessionMfa;
        const char* additional = nullptr; //!< where the object begins
        const char* response = nullptr;
        const char* parameters = nullptr;
        const char* attributes = nullptr;
        const char* resources = nullptr;
        bool cloudTrail = false;
        bool digest = false;
    };

    //! Where a member goes that needs no more than to be kept: its text, or where its object begins.
    struct Target {
        std::string_view* text = nullptr;
        const char** begin = nullptr;
    };

    void reset();
    [[nodiscard]] bool readMember(const char* name, Value& value, int depth);
    [[nodiscard]] bool readMember(RecordKey key, Value& value, int depth);
    [[nodiscard]] bool readWrapped(Value& value, int depth);
    void readText(std::string_view json, int depth);
    [[nodiscard]] bool readIdentity(Value& value);
    [[nodiscard]] bool readSessionContext(Value& value);

    [[nodiscard]] RecordVerdict finish();
    void deriveTraits();
    [[nodiscard]] Mfa loginMfa();
    [[nodiscard]] std::string memberOf(const char* object, std::string_view name);
    void mapCloudTrail();
    void nameRoleSession();
    void joinResources();

    KeyGuess<RecordKey> m_recordKeys{findRecordKey};
    KeyGuess<IdentityKey> m_identityKeys{findIdentityKey};
    EventFields m_fields;
    Pending m_pending;
    std::array<Target, static_cast<std::size_t>(RecordKey::DigestMember) + 1> m_targets; //!< by key
    const char* m_textEnd = nullptr;
    int m_wrapDepth = 0;                       //!< how deep the event lies: members around it don't count
    bool m_brokenText = false;                 //!< a wrapped text is no JSON
    simdjson::ondemand::parser m_textParser;   //!< for an event that is JSON text
    simdjson::ondemand::parser m_memberParser; //!< for single members after the walk
    std::string m_text;
    std::string m_madeUser; //!< a user name that no single text of the record holds
    ResourceNames m_resources;
};

} // namespace trailscope
