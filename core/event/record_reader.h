// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event_fields.h"
#include "core/event/json_walk.h"
#include "core/event/key_predictor.h"
#include "core/event/record_keys.h"
#include "core/event/referenced_resources.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace trailscope {

//! What became of a record.
enum class RecordVerdict : std::uint8_t {
    Event,      //!< fields() hold an event
    NoTime,     //!< an event by its members, but without a time that can be read
    NoEvent,    //!< an object that is no audit event
    Digest,     //!< CloudTrail's digest file
    Summary,    //!< one of CloudTrail's aggregated events, which count events
    Signatures, //!< of files with the results of a query of CloudTrail Lake
    Packed,     //!< an object whose events are gzip in Base64
    Notice,     //!< what a service writes between events: a check of CloudWatch Logs
    Around,     //!< no event, but an object that may hold a list of them
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

    //! The object that is the walk's value; goes behind it unless it is broken.
    [[nodiscard]] RecordVerdict read(JsonWalk& record);

    //! Valid until the next read().
    [[nodiscard]] const EventFields& fields() const noexcept { return m_fields; }

private:
    //! What is looked at only after the last member, as it depends on others.
    struct Pending {
        std::string_view time;
        std::string_view atTimestamp;
        std::string_view readOnly;
        std::string_view recipientAccount;
        std::string_view arn;
        std::string_view invokedBy;
        std::string_view issuerUser;
        std::string_view sessionMfa;
        std::string_view product; //!< only Inner-ActionTrail has one
        JsonWalk::Place identity = nullptr;
        JsonWalk::Place session = nullptr;
        JsonWalk::Place additional = nullptr; //!< of an object or array
        JsonWalk::Place serviceDetails = nullptr;
        JsonWalk::Place insight = nullptr;
        JsonWalk::Place response = nullptr;
        JsonWalk::Place parameters = nullptr;
        JsonWalk::Place attributes = nullptr;
        JsonWalk::Place resources = nullptr;
        bool cloudTrail = false;
        bool digest = false;
        bool signatures = false;
        bool packed = false;
        bool around = false; //!< a list or body is a member
        bool notice = false; //!< a cell of a table or a message that a service writes for itself
        bool flat = false;   //!< an object stands there as text, or as dotted names
    };

    //! The record around another one, to come back to when that is no event.
    struct Outer {
        EventFields fields;
        Pending pending;
        JsonStructure* structure = nullptr;
        JsonWalk::Place event = nullptr;
        int wrapDepth = 0;
    };

    //! Where a member goes that needs no more than to be kept: its text, or where its object or array is.
    struct Target {
        std::string_view* text = nullptr;
        JsonWalk::Place* place = nullptr;
    };

    void startEvent(const JsonWalk& record);
    [[nodiscard]] bool readMembers(JsonWalk& record, int depth);
    [[nodiscard]] bool readMember(RecordKey key, JsonWalk& walk, int depth);
    [[nodiscard]] bool readTopic(JsonWalk& walk);
    [[nodiscard]] bool readPlace(JsonWalk& walk, JsonWalk::Place& place);
    [[nodiscard]] bool skipFlat(JsonWalk& walk);
    [[nodiscard]] bool readWrapped(JsonWalk& walk, int depth);
    [[nodiscard]] bool readWrappedObject(JsonWalk& walk, int depth);
    void readText(std::string_view json, int depth);
    [[nodiscard]] Outer outer() const;
    void goBackTo(const Outer& outer);
    [[nodiscard]] bool isEvent() const;
    [[nodiscard]] bool readIdentity(JsonWalk& walk);
    [[nodiscard]] bool readSessionContext(JsonWalk& walk);
    [[nodiscard]] bool readAssumedRoot(JsonWalk& walk);
    [[nodiscard]] bool readSessionPart(JsonWalk& walk);

    void readNested();
    [[nodiscard]] RecordVerdict finish();
    void findBlanks();
    [[nodiscard]] RecordVerdict whyNoEvent() const;
    void noteOtherText(std::string_view text);
    [[nodiscard]] bool isSummary() const;
    [[nodiscard]] std::string_view memberOf(JsonWalk::Place object, std::string_view name) const;
    [[nodiscard]] JsonWalk::Place objectIn(JsonWalk::Place object, std::string_view name) const;
    void fillFrom(JsonWalk::Place object, Field field, std::string_view name);
    void readInsight();
    void readInnerActionTrail();
    [[nodiscard]] bool isCloudTrail() const;
    void deriveTraits();
    void deriveLogin();
    [[nodiscard]] bool saysFailure() const;
    [[nodiscard]] Mfa loginMfa() const;
    void mapCloudTrail();
    void nameCloudTrailUser();
    void nameActionTrailRole();
    void splitResources();
    void listResources(const JsonWalk& resources);
    void readAround();

    KeyPredictor<RecordKey> m_recordKeys{findRecordKey};
    KeyPredictor<IdentityKey> m_identityKeys{findIdentityKey};
    EventFields m_fields;
    Pending m_pending;
    JsonStructure* m_structure = nullptr; //!< of the text that the event at work stands in
    JsonWalk::Place m_event = nullptr;    //!< the event at work, there
    std::array<Target, static_cast<std::size_t>(RecordKey::DigestMember) + 1> m_targets; //!< by key
    JsonStructure* m_aroundStructure = nullptr; //!< the text that the record was read from
    JsonWalk::Place m_around = nullptr;         //!< the record there, which may lie around the event
    int m_wrapDepth = 0;                        //!< how deep the event lies: members around it don't count
    bool m_brokenText = false;                  //!< a wrapped text is no JSON
    JsonStructure m_textStructure;              //!< of an event that is JSON text
    std::string m_text;                         //!< the same
    bool m_isText = false;                      //!< that is read
    JsonStructure m_nestedStructure;            //!< of a flat record, nested
    std::string m_nested;                       //!< the same
    std::string m_madeUser;                     //!< a user name that no single text of the record holds
    ResourceLists m_resources;
};

} // namespace trailscope
