// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/record_reader.h"

#include "core/base/text.h"
#include "core/event/denial_codes.h"
#include "core/event/derive.h"
#include "core/event/json_key.h"
#include "core/event/nested_record.h"

#include <array>

namespace trailscope {

namespace {

constexpr int maxWrapping = 4;

struct PlainMember {
    RecordKey key;
    Field field;
};

constexpr std::array plainMembers{
    PlainMember{RecordKey::EventId, Field::Id},
    PlainMember{RecordKey::EventName, Field::Event},
    PlainMember{RecordKey::EventSource, Field::Source},
    PlainMember{RecordKey::EventType, Field::Type},
    PlainMember{RecordKey::EventRw, Field::Rw},
    PlainMember{RecordKey::EventCategory, Field::Category},
    PlainMember{RecordKey::SentBytes, Field::Bytes},
    PlainMember{RecordKey::ServiceName, Field::Service},
    PlainMember{RecordKey::AcsRegion, Field::Region},
    PlainMember{RecordKey::AwsRegion, Field::Region},
    PlainMember{RecordKey::SourceIpAddress, Field::Ip},
    PlainMember{RecordKey::UserAgent, Field::Agent},
    PlainMember{RecordKey::RequestId, Field::Request},
    PlainMember{RecordKey::ErrorCode, Field::Error},
    PlainMember{RecordKey::ErrorMessage, Field::Message},
    PlainMember{RecordKey::ResourceName, Field::Resource},
    PlainMember{RecordKey::ResourceType, Field::ResourceType},
};

//! What tables write for a missing id: no event may be taken for another because of it.
bool isNoId(std::string_view id) noexcept
{
    return id == "-" || equalsIgnoreCase(id, "null") || equalsIgnoreCase(id, "none");
}

} // namespace

RecordReader::RecordReader()
{
    const auto at = [this](RecordKey key) -> Target& { return m_targets[static_cast<std::size_t>(key)]; };
    for (const auto& member : plainMembers) {
        at(member.key).text = &m_fields[member.field];
    }
    at(RecordKey::EventTime).text = &m_pending.time;
    at(RecordKey::AtTimestamp).text = &m_pending.atTimestamp;
    at(RecordKey::ReadOnly).text = &m_pending.readOnly;
    at(RecordKey::RecipientAccountId).text = &m_pending.recipientAccount;
    at(RecordKey::ReferencedResources).place = &m_pending.resources;
    at(RecordKey::Resources).place = &m_pending.resources;
    at(RecordKey::RequestParameters).place = &m_pending.parameters;
    at(RecordKey::ResponseElements).place = &m_pending.response;
    at(RecordKey::AdditionalEventData).place = &m_pending.additional;
    at(RecordKey::EventAttributes).place = &m_pending.attributes;
    at(RecordKey::ServiceEventDetails).place = &m_pending.serviceDetails;
    at(RecordKey::InsightDetails).place = &m_pending.insight;
    at(RecordKey::EventProduct).text = &m_pending.product;
}

RecordVerdict RecordReader::read(JsonWalk& record)
{
    m_wrapDepth = 0;
    m_brokenText = false;
    m_isText = false;
    m_aroundStructure = record.structure();
    m_around = record.place();
    startEvent(record);
    if (!readMembers(record, 0)) {
        return RecordVerdict::Broken;
    }
    if (m_pending.flat) {
        readNested();
    }
    return finish();
}

void RecordReader::startEvent(const JsonWalk& record)
{
    m_structure = record.structure();
    m_event = record.place();
    m_fields = {};
    m_pending = {};
}

// NOLINTBEGIN(misc-no-recursion): as deep as maxWrapping

bool RecordReader::readMembers(JsonWalk& record, int depth)
{
    return record.forEachMember([this, depth](const char* name, JsonWalk& walk) {
        const auto key = m_recordKeys.next(name);
        return key == RecordKey::Other || depth < m_wrapDepth ? walk.skip() : readMember(key, walk, depth);
    });
}

bool RecordReader::readMember(RecordKey key, JsonWalk& walk, int depth)
{
    const auto& target = m_targets[static_cast<std::size_t>(key)];
    if (target.text != nullptr) {
        m_pending.cloudTrail |= key == RecordKey::AwsRegion;
        return walk.readScalar(*target.text);
    }
    if (target.place != nullptr) {
        return readPlace(walk, *target.place);
    }
    switch (key) {
    case RecordKey::UserIdentity:
        return readIdentity(walk);
    case RecordKey::Wrapped:
        return readWrapped(walk, depth);
    case RecordKey::SignMember:
        m_pending.signatures = true;
        return walk.skip();
    case RecordKey::DigestMember:
        m_pending.digest = true;
        return walk.skip();
    case RecordKey::List:
    case RecordKey::Body:
        m_pending.around |= walk.isAtBracket();
        return walk.skip();
    case RecordKey::Dotted:
        m_pending.flat = true;
        return walk.skip();
    case RecordKey::Cell:
        m_pending.notice = true;
        return walk.skip();
    case RecordKey::Topic:
        return readTopic(walk);
    default:
        return walk.skip();
    }
}

//! A logstore of OSS logs holds rows about used space too.
bool RecordReader::readTopic(JsonWalk& walk)
{
    std::string_view topic;
    const bool isRead = walk.readScalar(topic);
    m_pending.notice |= topic == "oss_metering_log";
    return isRead;
}

//! Where an object or array is.
bool RecordReader::readPlace(JsonWalk& walk, JsonWalk::Place& place)
{
    const bool isThere = walk.isAtBracket();
    place = isThere ? walk.place() : nullptr;
    return isThere ? walk.skip() : skipFlat(walk);
}

//! Behind a value that should be an object. One that stands there as text is looked at later.
bool RecordReader::skipFlat(JsonWalk& walk)
{
    if (walk.token() == '"' && isNestedText(walk.here() + 1)) {
        m_pending.flat = true;
    }
    return walk.skip();
}

bool RecordReader::readWrapped(JsonWalk& walk, int depth)
{
    if (depth >= maxWrapping || (walk.token() != '{' && walk.token() != '"')) {
        return walk.skip();
    }
    if (walk.token() == '{') {
        return readWrappedObject(walk, depth);
    }
    std::string_view text;
    if (!walk.readScalar(text)) {
        return false;
    }
    if (text.starts_with('{')) {
        readText(text, depth);
    }
    if (!m_isText) {
        noteOtherText(text);
    }
    return true;
}

//! A wrapped text that is no event.
void RecordReader::noteOtherText(std::string_view text)
{
    // CloudWatch Logs, "Real-time processing of log data with subscriptions": checks of the destination
    m_pending.notice |= text.starts_with("CWL CONTROL MESSAGE");
    // CloudTrail, "Configuring Amazon SNS notifications": a file was delivered
    m_pending.notice |= text.find("\"s3ObjectKey\"") != std::string_view::npos;
    m_pending.packed |= text.starts_with("H4sI"); // gzip in Base64
}

bool RecordReader::readWrappedObject(JsonWalk& walk, int depth)
{
    const auto around = outer();
    startEvent(walk);
    m_wrapDepth = depth + 1;
    if (!readMembers(walk, depth + 1)) {
        return false;
    }
    if (!isEvent()) {
        const bool packed = m_pending.packed;
        const bool notice = m_pending.notice;
        goBackTo(around);
        m_pending.packed |= packed;
        m_pending.notice |= notice;
    }
    return true;
}

//! A wrapped text that is no JSON costs this record only: the one around it can be walked on.
void RecordReader::readText(std::string_view json, int depth)
{
    if (m_isText) {
        return; // text inside a text: no source writes that
    }
    const auto around = outer();
    m_isText = true;
    m_wrapDepth = depth + 1;
    m_text = json;
    m_text.reserve(m_text.size() + simdjson::SIMDJSON_PADDING);
    m_brokenText = m_text.find("vent") != std::string::npos; // any other text is none of an event
    if (m_textStructure.find(m_text)) {
        JsonWalk inner(m_textStructure);
        startEvent(inner);
        m_brokenText = !readMembers(inner, depth + 1) && m_brokenText;
    }
    if (!m_brokenText && !isEvent()) {
        goBackTo(around);
        m_isText = false;
    }
}

// NOLINTEND(misc-no-recursion)

RecordReader::Outer RecordReader::outer() const
{
    return {m_fields, m_pending, m_structure, m_event, m_wrapDepth};
}

void RecordReader::goBackTo(const Outer& outer)
{
    m_fields = outer.fields;
    m_pending = outer.pending;
    m_structure = outer.structure;
    m_event = outer.event;
    m_wrapDepth = outer.wrapDepth;
}

//! Is the record at work one, as far as it was read?
bool RecordReader::isEvent() const
{
    return m_brokenText || m_pending.digest || m_pending.flat || !m_fields[Field::Event].empty()
        || !m_fields[Field::Id].empty();
}

//! Reads the record at work once more, with objects in place of their texts and of dotted names. What it was
//! before stays when that is no JSON.
void RecordReader::readNested()
{
    const auto flat = outer();
    m_nested.clear();
    appendNestedRecord(JsonWalk(*m_structure, m_event), m_nested);
    m_nested.reserve(m_nested.size() + simdjson::SIMDJSON_PADDING);
    if (!m_nestedStructure.find(m_nested)) {
        return;
    }
    JsonWalk nested(m_nestedStructure);
    startEvent(nested);
    if (!readMembers(nested, maxWrapping)) {
        goBackTo(flat);
    }
}

//! An object's members are read, anything else is passed over.
bool RecordReader::readIdentity(JsonWalk& walk)
{
    if (walk.token() != '{') {
        return skipFlat(walk);
    }
    m_pending.identity = walk.place();
    return walk.forEachMember([this](const char* name, JsonWalk& member) {
        switch (m_identityKeys.next(name)) {
        case IdentityKey::Type:
            return member.readScalar(m_fields[Field::UserType]);
        case IdentityKey::PrincipalId:
            return member.readScalar(m_fields[Field::Principal]);
        case IdentityKey::AccountId:
            return member.readScalar(m_fields[Field::Account]);
        case IdentityKey::UserName:
            return member.readScalar(m_fields[Field::User]);
        case IdentityKey::AccessKeyId:
            return member.readScalar(m_fields[Field::AccessKey]);
        case IdentityKey::Arn:
            return member.readScalar(m_pending.arn);
        case IdentityKey::InvokedBy:
            return member.readScalar(m_pending.invokedBy);
        case IdentityKey::InvokedByDelegate:
            m_fields.traits.delegation = member.token() == '{' ? Delegation::Delegate : Delegation::No;
            return member.skip();
        case IdentityKey::SessionContext:
            return readSessionContext(member);
        default:
            return member.skip();
        }
    });
}

bool RecordReader::readSessionContext(JsonWalk& walk)
{
    if (walk.token() != '{') {
        return skipFlat(walk);
    }
    m_pending.session = walk.place();
    return walk.forEachMember([this](const char* name, JsonWalk& part) {
        const auto key = m_identityKeys.next(name);
        if (key == IdentityKey::AssumedRoot) {
            return readAssumedRoot(part);
        }
        const bool isRead = key == IdentityKey::Attributes || key == IdentityKey::SessionIssuer;
        return isRead && part.token() == '{' ? readSessionPart(part) : isRead ? skipFlat(part) : part.skip();
    });
}

bool RecordReader::readAssumedRoot(JsonWalk& walk)
{
    std::string_view value;
    const bool isRead = walk.readScalar(value);
    if (isTrue(value)) {
        m_fields.traits.delegation = Delegation::AssumedRoot;
    }
    return isRead;
}

bool RecordReader::readSessionPart(JsonWalk& walk)
{
    return walk.forEachMember([this](const char* name, JsonWalk& member) {
        switch (m_identityKeys.next(name)) {
        case IdentityKey::MfaAuthenticated:
            return member.readScalar(m_pending.sessionMfa);
        case IdentityKey::UserName:
            return member.readScalar(m_pending.issuerUser);
        default:
            return member.skip();
        }
    });
}

RecordVerdict RecordReader::finish()
{
    if (m_brokenText) {
        return RecordVerdict::BrokenText;
    }
    if (m_pending.digest) {
        return RecordVerdict::Digest;
    }
    if (m_fields[Field::Event].empty() && m_fields[Field::Id].empty()) {
        return whyNoEvent();
    }
    const auto time = parseIso8601(m_pending.time.empty() ? m_pending.atTimestamp : m_pending.time);
    if (!time) {
        return isSummary() ? RecordVerdict::Summary : RecordVerdict::NoTime;
    }
    m_fields.time = *time;
    if (m_pending.insight != nullptr) {
        readInsight();
    }
    if (!m_pending.product.empty()) {
        readInnerActionTrail();
    }
    if (m_fields[Field::Account].empty() && !m_pending.recipientAccount.empty()) {
        m_fields[Field::Account] = m_pending.recipientAccount;
    }
    m_pending.cloudTrail = m_pending.cloudTrail || isCloudTrail();
    deriveTraits();
    if (m_pending.cloudTrail) {
        mapCloudTrail();
    } else if (m_fields[Field::User].empty()) {
        nameActionTrailRole();
    }
    if (isNoId(m_fields[Field::Id])) {
        m_fields[Field::Id] = {};
    }
    splitResources();
    if (m_pending.resources != nullptr && m_fields[Field::Resource].empty()) {
        listResources(JsonWalk(*m_structure, m_pending.resources));
    }
    if (m_wrapDepth > 0) {
        readAround();
    }
    findBlanks();
    return RecordVerdict::Event;
}

//! A view of nothing that comes from somewhere was read: the record has the field. In most records none is.
void RecordReader::findBlanks()
{
    std::uint32_t blank = 0;
    for (std::size_t i = 0; i < m_fields.texts.size(); ++i) {
        const auto& text = m_fields.texts[i];
        blank |= static_cast<std::uint32_t>(text.empty() && text.data() != nullptr) << i;
    }
    for (std::size_t i = 0; blank >> i != 0; ++i) {
        const auto bit = blank & std::uint32_t{1} << i;
        const bool isEmpty = m_fields.texts[i].data() != valueWithoutText.data();
        m_fields.blanks.empty |= isEmpty ? bit : 0;
        m_fields.blanks.null |= isEmpty ? 0 : bit;
    }
}

RecordVerdict RecordReader::whyNoEvent() const
{
    return m_pending.around     ? RecordVerdict::Around
         : m_pending.signatures ? RecordVerdict::Signatures
         : m_pending.packed     ? RecordVerdict::Packed
         : m_pending.notice     ? RecordVerdict::Notice
                                : RecordVerdict::NoEvent;
}

//! CloudTrail user guide, "Aggregating data events": counts of events in a window of time.
bool RecordReader::isSummary() const
{
    return m_fields[Field::Category] == "Aggregated" || m_fields[Field::Type] == "AwsAggregatedEvent";
}

void RecordReader::deriveTraits()
{
    auto& traits = m_fields.traits;
    const auto userType = m_fields[Field::UserType];
    traits.provider = m_pending.cloudTrail ? Provider::CloudTrail : Provider::ActionTrail;
    traits.root = equalsIgnoreCase(userType, "root-account") || equalsIgnoreCase(userType, "Root")
               || traits.delegation == Delegation::AssumedRoot;
    traits.outcome = outcomeOf(m_fields[Field::Error], m_fields[Field::Message]);
    if (traits.outcome == Outcome::Denied) {
        traits.denial = denialOf(m_fields[Field::Error]);
    }
    traits.mfa = mfaOf(m_pending.sessionMfa);
    if (m_pending.attributes != nullptr) {
        traits.sensitive = isTrue(memberOf(m_pending.attributes, "SensitiveAction"));
    }
    if (m_pending.serviceDetails != nullptr || m_pending.response != nullptr) {
        traits.outcome =
            traits.outcome == Outcome::Success && saysFailure() ? Outcome::Failure : traits.outcome;
    }
    if (isConsoleLogin(m_fields[Field::Event], m_fields[Field::Service])) {
        deriveLogin();
    } else if (isCredentialCheck(m_fields[Field::Event]) && traits.outcome != Outcome::Success) {
        traits.login = Login::Failure;
    }
}

//! ActionTrail's own names of several resources in one text.
void RecordReader::splitResources()
{
    auto& names = m_fields[Field::Resource];
    auto& types = m_fields[Field::ResourceType];
    const auto isJoined = [](std::string_view text) {
        return text.find_first_of(",;") != std::string_view::npos;
    };
    if (!names.empty() && (isJoined(names) || isJoined(types))) {
        splitJoinedResources(names, types, m_resources);
        names = m_resources.names.text();
        types = names.empty() ? std::string_view() : m_resources.types.text();
        names = names.empty() ? std::string_view() : names;
    }
}

void RecordReader::listResources(const JsonWalk& resources)
{
    readReferencedResources(resources, m_resources);
    if (const auto names = m_resources.names.text(); !names.empty()) {
        m_fields[Field::Resource] = names;
    }
    if (const auto types = m_resources.types.text(); !types.empty()) {
        m_fields[Field::ResourceType] = types;
    }
}

//! What the event lacks and the object around it tells. Sources: LookupEvents of CloudTrail, "Event"
//! (Resources, Username); EventBridge, "Events" (account, region).
void RecordReader::readAround()
{
    std::string_view user;
    std::string_view account;
    std::string_view region;
    JsonWalk::Place resources = nullptr;
    static_cast<void>(
        JsonWalk(*m_aroundStructure, m_around).forEachMember([&](const char* begin, JsonWalk& value) {
            const auto key = json::keyAt(begin);
            if (equalsIgnoreCase(key, "Resources") && value.isAtBracket()) {
                resources = value.place();
            }
            auto* const text = key == "Username" ? &user
                             : key == "account"  ? &account
                             : key == "region"   ? &region
                                                 : nullptr;
            return text != nullptr ? value.readScalar(*text) : value.skip();
        }));
    const auto fill = [this](Field field, std::string_view text) {
        m_fields[field] = m_fields[field].empty() && !text.empty() ? text : m_fields[field];
    };
    fill(Field::User, user);
    fill(Field::Account, account);
    fill(Field::Region, region);
    if (resources != nullptr && m_fields[Field::Resource].empty()) {
        listResources(JsonWalk(*m_aroundStructure, resources));
    }
}

} // namespace trailscope
