// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace trailscope {

//! The members of a record that the parser looks at, under the names of both trails. Letter case does not
//! count: `eventId`, CloudTrail's `eventID` and the PascalCase variant's `EventId` are one.
enum class RecordKey : std::uint8_t {
    Other,
    EventId,
    EventTime,
    AtTimestamp, //!< `@timestamp`, what log shippers leave of CloudTrail's eventTime
    EventName,
    EventSource,
    EventType,
    EventRw,
    ReadOnly, //!< CloudTrail's form of eventRW
    EventCategory,
    SentBytes, //!< only in records made of OSS access logs
    ServiceName,
    AcsRegion,
    AwsRegion,
    SourceIpAddress,
    UserAgent,
    RequestId,
    ErrorCode,
    ErrorMessage,
    ResourceName,
    ResourceType,
    ReferencedResources,
    Resources, //!< CloudTrail's form of referencedResources
    UserIdentity,
    RecipientAccountId,
    RequestParameters,
    ResponseElements,
    AdditionalEventData,
    EventAttributes,
    ServiceEventDetails, //!< the result of an IAM Identity Center sign-in
    InsightDetails,
    EventProduct, //!< only in Inner-ActionTrail records
    Wrapped,      //!< may hold the event as object or JSON text: event, data, detail, message, _source, ...
    Dotted,       //!< a path such as `userIdentity.type` or `event.eventName`
    Topic,        //!< of a row of Log Service
    Cell,         //!< names the column of a value: an answer of Logs Insights has one object a cell
    List,         //!< holds the events: Records, Events, logEvents, hits
    Body,         //!< holds a list or an event: what SDKs write around an answer
    SignMember,   //!< only in the sign files of CloudTrail Lake's query results
    DigestMember, //!< only in CloudTrail's digest files
};

//! Up to seven bytes behind the key must be readable, as they are in a parser's text.
[[nodiscard]] RecordKey findRecordKey(std::string_view key) noexcept;

//! The members of userIdentity.
enum class IdentityKey : std::uint8_t {
    Other,
    Type,
    PrincipalId,
    AccountId,
    UserName,
    AccessKeyId,
    Arn,
    InvokedBy,
    InvokedByDelegate,
    SessionContext,
    Attributes,       //!< in sessionContext, also as sessionAttributes
    SessionIssuer,    //!< in sessionContext
    AssumedRoot,      //!< in sessionContext
    MfaAuthenticated, //!< in sessionContext.attributes
};

//! As findRecordKey().
[[nodiscard]] IdentityKey findIdentityKey(std::string_view key) noexcept;

} // namespace trailscope
