# Installed packages first; with CHENGDU_SUBSIDY_FETCH what is missing is fetched at a fixed tag.
include(FetchContent)

# Finds a package, or fetches it where that is allowed, or says how to go on.
macro(chengdu_subsidy_need package debian repository tag)
  find_package(${package} CONFIG QUIET)
  if(NOT ${package}_FOUND)
    if(NOT CHENGDU_SUBSIDY_FETCH)
      message(FATAL_ERROR "${package} is not installed. Install it (Debian: ${debian}) "
                          "or configure with -DCHENGDU_SUBSIDY_FETCH=ON to fetch it.")
    endif()
    FetchContent_Declare(${package} GIT_REPOSITORY ${repository} GIT_TAG ${tag} GIT_SHALLOW ON)
    FetchContent_MakeAvailable(${package})
  endif()
endmacro()

macro(chengdu_subsidy_find_boost)
  if(NOT TARGET Boost::headers)
    find_package(Boost 1.74 QUIET)
    if(NOT Boost_FOUND)
      if(NOT CHENGDU_SUBSIDY_FETCH)
        message(FATAL_ERROR "Boost's headers are not installed. Install them (Debian: libboost-dev) "
                            "or configure with -DCHENGDU_SUBSIDY_FETCH=ON to fetch them.")
      endif()
      set(BOOST_INCLUDE_LIBRARIES multiprecision)
      FetchContent_Declare(
        Boost
        GIT_REPOSITORY https://github.com/boostorg/boost.git
        GIT_TAG boost-1.84.0
        GIT_SHALLOW ON)
      FetchContent_MakeAvailable(Boost)
      if(NOT TARGET Boost::headers)
        add_library(Boost::headers ALIAS boost_multiprecision)
      endif()
    endif()
  endif()
endmacro()

macro(chengdu_subsidy_find_json_libraries)
  chengdu_subsidy_need(simdjson libsimdjson-dev https://github.com/simdjson/simdjson.git v3.0.1)
  find_package(RapidJSON CONFIG QUIET)
  if(NOT RapidJSON_FOUND)
    find_path(RapidJSON_INCLUDE_DIRS rapidjson/writer.h)
    if(NOT RapidJSON_INCLUDE_DIRS)
      if(NOT CHENGDU_SUBSIDY_FETCH)
        message(FATAL_ERROR "RapidJSON is not installed. Install it (Debian: rapidjson-dev) "
                            "or configure with -DCHENGDU_SUBSIDY_FETCH=ON to fetch it.")
      endif()
      FetchContent_Declare(
        RapidJSON
        GIT_REPOSITORY https://github.com/Tencent/rapidjson.git
        GIT_TAG 27c3a8dc0e2c9218fe94986d249a12b5ed838f1d)
      FetchContent_Populate(RapidJSON) # headers only: its own build is not wanted
      set(RapidJSON_INCLUDE_DIRS ${rapidjson_SOURCE_DIR}/include)
    endif()
  endif()
endmacro()

# Not to be fetched: a crypto library should be the system's, which is kept up to date.
macro(chengdu_subsidy_find_crypto)
  if(NOT TARGET OpenSSL::Crypto)
    find_package(OpenSSL 3.0 QUIET COMPONENTS Crypto)
    if(NOT OpenSSL_FOUND)
      message(FATAL_ERROR "OpenSSL's libcrypto is not installed. Install it (Debian: libssl-dev) or "
                          "configure with -DCHENGDU_SUBSIDY_BUILD_RECORD=OFF to do without records.")
    endif()
  endif()
endmacro()

macro(chengdu_subsidy_find_cli11)
  chengdu_subsidy_need(CLI11 libcli11-dev https://github.com/CLIUtils/CLI11.git v2.1.2)
endmacro()

# Optional: without it a batch runs in one thread, with the same results.
macro(chengdu_subsidy_find_tbb)
  if(CHENGDU_SUBSIDY_USE_TBB)
    if(CHENGDU_SUBSIDY_FETCH)
      chengdu_subsidy_need(TBB libtbb-dev https://github.com/oneapi-src/oneTBB.git v2021.8.0)
    else()
      find_package(TBB CONFIG QUIET)
    endif()
    if(NOT TARGET TBB::tbb)
      message(STATUS "oneTBB is not installed (Debian: libtbb-dev): batches run in one thread")
    endif()
  endif()
endmacro()

macro(chengdu_subsidy_find_test_libraries)
  chengdu_subsidy_need(GTest libgtest-dev https://github.com/google/googletest.git release-1.12.1)
  chengdu_subsidy_need(rapidcheck librapidcheck-dev https://github.com/emil-e/rapidcheck.git
                       ff6af6fc683159deb51c543b065eba14dfcf329b)
endmacro()

macro(chengdu_subsidy_find_benchmark)
  chengdu_subsidy_need(benchmark libbenchmark-dev https://github.com/google/benchmark.git v1.7.1)
endmacro()
